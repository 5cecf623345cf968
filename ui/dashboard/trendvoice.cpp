// SPDX-License-Identifier: MIT
#include "ui/dashboard/trendvoice.h"

#include "ui/dashboard/trendwidget.h"

#include <QPointer>
#include <QWindow>

namespace samspel {

namespace {

/// One line or one lane of a trend, by its place: the lines first, then the lanes.
class Part : public QAccessibleInterface {
public:
    Part(TrendWidget* widget, std::size_t place) : m_widget(widget), m_place(place) {}

    std::size_t place() const { return m_place; }
    bool isValid() const override {
        return m_widget && m_place < m_widget->trend().lines.size() + m_widget->trend().lanes.size();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

    QString text(QAccessible::Text text) const override {
        if (!isValid()) {
            return {};
        }
        const chart::Trend& trend = m_widget->trend();
        const bool isLine = m_place < trend.lines.size();
        if (text == QAccessible::Name) {
            return isLine ? trend.lines[m_place].name : trend.lanes[m_place - trend.lines.size()].name;
        }
        if (text != QAccessible::Description && text != QAccessible::Value) {
            return {};
        }
        QStringList words;
        if (isLine) {
            for (const chart::Point& point : trend.lines[m_place].points) {
                words += point.spoken;
            }
        } else {
            for (const chart::MilestoneMark& mark : trend.lanes[m_place - trend.lines.size()].marks) {
                words += mark.spoken;
            }
        }
        return words.join(QLatin1Char('\n'));
    }

    QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        QRect area;
        for (const chart::Target& target : m_widget->layOut().targets) {
            if (m_widget->rowOf(target) == m_place) {
                area |= m_widget->placeOf(target);
            }
        }
        return {m_widget->mapToGlobal(area.topLeft()), area.size()};
    }

private:
    QPointer<TrendWidget> m_widget;
    std::size_t m_place;
};

} // namespace

TrendVoice::TrendVoice(TrendWidget* widget) : QAccessibleWidget(widget, QAccessible::Chart) {}

TrendVoice::~TrendVoice() {
    for (const QAccessible::Id id : m_children) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

void TrendVoice::install() {
    QAccessible::installFactory([](const QString& className, QObject* object) -> QAccessibleInterface* {
        auto* widget = className == QLatin1String(TrendWidget::staticMetaObject.className())
                           ? qobject_cast<TrendWidget*>(object)
                           : nullptr;
        return widget != nullptr ? new TrendVoice(widget) : nullptr;
    });
}

const TrendWidget& TrendVoice::trendWidget() const { return *static_cast<const TrendWidget*>(widget()); }

int TrendVoice::childCount() const {
    const chart::Trend& trend = trendWidget().trend();
    return static_cast<int>(trend.lines.size() + trend.lanes.size());
}

QAccessibleInterface* TrendVoice::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    while (m_children.size() <= static_cast<std::size_t>(index)) {
        auto* part = new Part(static_cast<TrendWidget*>(widget()), m_children.size());
        m_children.push_back(QAccessible::registerAccessibleInterface(part));
    }
    return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
}

int TrendVoice::indexOfChild(const QAccessibleInterface* child) const {
    const auto* part = dynamic_cast<const Part*>(child);
    return part != nullptr ? static_cast<int>(part->place()) : -1;
}

QString TrendVoice::text(QAccessible::Text text) const {
    if (text == QAccessible::Value) {
        const chart::Target* at = trendWidget().current();
        return at != nullptr ? at->spoken : QString();
    }
    return QAccessibleWidget::text(text);
}

} // namespace samspel
