// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace samspel {

/// The line under the page: what happened, with Undo. It stays until the next thing happens or it is closed;
/// nothing has to be pressed away.
class MessageLine : public QFrame {
    Q_OBJECT
public:
    explicit MessageLine(QWidget* parent = nullptr);

    void tell(const Message& message);
    void clear();
    /// The person goes elsewhere: what is done and asks for nothing has been read.
    void moveOn();
    QString text() const;

Q_SIGNALS:
    void undoWanted();
    void rescueWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void drawSign();

    Message m_message;
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_rescue;
    QToolButton* m_close;
};

} // namespace samspel
