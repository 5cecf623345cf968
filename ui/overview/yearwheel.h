// SPDX-License-Identifier: MIT
#pragma once

#include "store/overview/yearwheel.h"

#include <QWidget>
#include <optional>

namespace samspel {

/// A year as a ring of twelve months, with a mark for each thing that happens; those of one kind in one week
/// share a mark. Left and right walk through them, Page Up and Page Down through the years, Enter opens. All
/// of it stands in the list beside it.
class YearWheel : public QWidget {
    Q_OBJECT
public:
    explicit YearWheel(QWidget* parent = nullptr);

    /// `spoken` has a line for each entry. Months are written in the given language.
    void show(int year, const std::vector<YearEntry>& entries, const QStringList& spoken,
              const QLocale& locale, QDate today, const QString& todayWords);
    std::optional<std::size_t> current() const { return m_at; }
    void goTo(std::optional<std::size_t> entry);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void walked(std::size_t entry);
    void opened(std::size_t entry);
    void yearWanted(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Mark {
        YearMark kind;
        int week;
        std::vector<std::size_t> entries{};
        QPointF middle{};
        double radius = 0; ///< 0 where there was no room for it
        QDate from{};
        QDate to{};
    };

    void group();
    void fit();
    void place();
    double angleOf(QDate day) const;
    QPointF pointAt(double angle, double radius) const;
    double rim() const;
    double band() const; ///< how wide the ring of month names is
    const Mark* markAt(QPointF point) const;
    void walk(std::size_t entry);
    void paintRing(QPainter& painter) const;
    void paintMiddle(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    int m_year = 2000;
    std::vector<YearEntry> m_entries;
    QStringList m_spoken;
    QStringList m_months;
    QDate m_today;
    QString m_todayWords;
    std::vector<Mark> m_marks;
    std::optional<std::size_t> m_at;
};

} // namespace samspel
