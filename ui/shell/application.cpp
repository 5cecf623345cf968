// SPDX-License-Identifier: MIT
#include "ui/shell/application.h"

#include "ui/shell/attempt.h"

#include <QEvent>
#include <QLabel>

namespace samspel {

bool Application::notify(QObject* receiver, QEvent* event) {
    // What stands in a register, a file name or a tool tip is shown as it was typed. Qt would take it for
    // mark-up by its looks, and read the files that a picture in it names.
    if (event->type() == QEvent::Polish) {
        auto* label = qobject_cast<QLabel*>(receiver);
        if (label != nullptr && label->textFormat() == Qt::AutoText) {
            label->setTextFormat(Qt::PlainText);
        }
    }
    bool isDone = false;
    const auto trouble =
        attempt(tr("Read the register"), [&] { isDone = QApplication::notify(receiver, event); });
    if (trouble) {
        Q_EMIT failed(*trouble);
    }
    return isDone;
}

} // namespace samspel
