// SPDX-License-Identifier: MIT
#pragma once

#include "shell_window.h"

#include <QLabel>
#include <QScrollBar>

namespace samspel::test {

template <class R>
Id<R> kept(Ledger& ledger, const R& record) {
    Id<R> id;
    const Problems problems = ledger.change({Action::add, QString::fromLatin1(Schema<R>::table), {}},
                                            [&](Edit& edit) { id = edit.add(record); });
    for (const Problem& problem : problems) {
        INFO(problem.field.toStdString() << ": " << problem.what.toStdString());
        CHECK(problem.weight == Problem::Weight::remark);
    }
    return id;
}

/// The cells of a panel's list, as the keyboard meets them.
class Cells {
public:
    explicit Cells(RecordPanel& panel) : m_panel(panel), m_view(panel.table()->view()) {}

    const RecordModel& model() const { return *static_cast<const RecordModel*>(m_view->model()); }
    int number(const char* column) const {
        return static_cast<int>(model().kind().fieldNumber(QLatin1String(column)));
    }
    /// Puts the keyboard on a cell.
    void goTo(qint64 id, const char* column) {
        const int row = model().rowOf(id);
        REQUIRE(row >= 0);
        m_view->setColumnHidden(number(column), false);
        activate();
        m_view->setFocus();
        m_view->setCurrentIndex(model().index(row, number(column)));
        Window::settle();
    }
    CellEditor* editor() const { return m_view->editor(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* suggestions = QApplication::activePopupWidget(); // it gets the keys while it is open
        if (suggestions == nullptr) {
            activate();
        }
        QWidget* at = suggestions != nullptr ? suggestions : QApplication::focusWidget();
        QTest::keyClick(at, static_cast<Qt::Key>(key), modifiers);
        Window::settle();
    }
    /// Over all that stands in the cell.
    void write(const QString& text) {
        activate();
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(line != nullptr);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    /// The row and the column that the keyboard is at.
    qint64 record() const { return m_panel.table()->current(); }
    QString column() const {
        return QString::fromLatin1(
            model().kind().fields[static_cast<std::size_t>(m_view->currentIndex().column())].column);
    }
    QString shown(qint64 id, const char* column) const {
        return model().index(model().rowOf(id), number(column)).data().toString();
    }
    RecordView* view() const { return m_view; }

private:
    // Suggestions that close give their focus to nobody without a desktop.
    void activate() {
        Window::settle();
        if (!m_view->isActiveWindow()) {
            m_view->activateWindow();
            (void)QTest::qWaitForWindowActive(m_view->window());
        }
    }

    RecordPanel& m_panel;
    RecordView* m_view;
};

} // namespace samspel::test
