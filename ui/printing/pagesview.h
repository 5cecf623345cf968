// SPDX-License-Identifier: MIT
#pragma once

#include "report/pages.h"

#include <QScrollArea>

namespace samspel {

/// The paper sheets of a document below one another, painted by the painter that prints them.
class Sheets : public QWidget {
    Q_OBJECT
public:
    explicit Sheets(QWidget* parent = nullptr);

    void show(report::Pages pages);
    const report::Pages& pages() const { return m_pages; }
    void setScale(double pixelsPerMm);
    double scale() const { return m_scale; }
    /// Where a sheet lies in this widget.
    QRectF sheetAt(std::size_t page) const;
    /// The sheet that takes up the middle of this part of the widget.
    std::size_t pageAt(const QRect& part) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A line of the list of contents was pressed: the heading stands at this height.
    void followed(int y);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    const report::Link* linkAt(QPointF place) const;

    report::Pages m_pages;
    double m_scale = 1;
};

/// A preview that scrolls and zooms: to the width, to a whole sheet, or in percent of its size on paper.
class PagesView : public QScrollArea {
    Q_OBJECT
public:
    enum class Fit { width, sheet, percent };

    explicit PagesView(QWidget* parent = nullptr);

    /// Keeps the place in the document where it can.
    void show(report::Pages pages);
    const report::Pages& pages() const { return m_sheets->pages(); }
    void zoom(Fit fit, int percent = 100);
    /// One step larger or smaller among the usual sizes.
    void zoomBy(int steps);
    Fit fit() const { return m_fit; }
    int percent() const;
    std::size_t currentPage() const;

Q_SIGNALS:
    /// The page or the size in view has changed.
    void moved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double pixelsPerMm(int percent) const;
    void arrange();

    Sheets* m_sheets;
    Fit m_fit = Fit::percent;
    int m_percent = 100;
};

} // namespace samspel
