// SPDX-License-Identifier: MIT
#pragma once

#include "chart/trendlayout.h"

#include <QWidget>

namespace samspel {

/// Shows a trend, painted by the chart room's own painter in the window's font and colours. Arrows walk its
/// figures and milestones, Enter opens the one that has the focus; a screen reader hears the same words.
class TrendWidget : public QWidget {
    Q_OBJECT
public:
    explicit TrendWidget(QWidget* parent = nullptr);

    void show(const chart::Trend& trend);
    const chart::Trend& trend() const { return m_trend; }
    const chart::TrendLayout& layOut() const { return m_layout; }

    /// The figure or milestone that has the focus; nullptr when none has.
    const chart::Target* current() const;
    /// Where a figure or milestone lies in this widget.
    QRect placeOf(const chart::Target& target) const;
    /// Gives the focus to this figure, when it is drawn.
    void walkTo(std::size_t line, std::size_t point);

    /// Which line or lane a target stands in, the lines first: walking up and down goes from one to the next.
    std::size_t rowOf(const chart::Target& target) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The focus went to another figure or milestone; to none when there is nothing to read out.
    void walked(const QString& spoken);
    void opened(const samspel::chart::Target& target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange();
    void walk(std::optional<std::size_t> to);
    const chart::Target* targetAt(QPointF place) const;
    std::optional<std::size_t> start() const;
    std::optional<std::size_t> inNextRow(int step) const;
    std::optional<std::size_t> endOfRow(bool isLast) const;
    std::optional<std::size_t> numberOf(const chart::Target* target) const;
    chart::Theme theme() const;

    chart::Trend m_trend;
    chart::TrendLayout m_layout;
    mutable QSize m_good;            ///< the height that suits a width, as last asked for
    std::optional<std::size_t> m_at; ///< in m_layout.targets
};

} // namespace samspel
