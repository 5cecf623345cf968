// SPDX-License-Identifier: MIT
#include "ui/shell/application.h"

#include "ui/shell/attempt.h"

namespace samspel {

bool Application::notify(QObject* receiver, QEvent* event) {
    bool isDone = false;
    const auto trouble =
        attempt(tr("Read the register"), [&] { isDone = QApplication::notify(receiver, event); });
    if (trouble) {
        Q_EMIT failed(*trouble);
    }
    return isDone;
}

} // namespace samspel
