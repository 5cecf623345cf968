// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/finder.h"

#include <QLineEdit>
#include <functional>

class QListWidget;

namespace samspel {

/// The box that leads anywhere: type, walk the answers with the arrows, Enter opens. The answers lie over the
/// window while the box has the focus.
class SearchBox : public QLineEdit {
    Q_OBJECT
public:
    /// `ask` gives the answers to what is typed; `over` is the window that they are shown over.
    SearchBox(std::function<std::vector<Found>(const QString&)> ask, QWidget* over);

    QListWidget* answers() const { return m_answers; }

Q_SIGNALS:
    void chosen(const samspel::Found& found);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    QSize sizeHint() const override;

private:
    void search();
    void place();
    void move(int step);
    void open(int row);
    void retranslate();

    std::function<std::vector<Found>(const QString&)> m_ask;
    std::vector<Found> m_found;
    QListWidget* m_answers;
    QAction* m_sign;
};

} // namespace samspel
