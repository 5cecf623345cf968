// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace samspel {

/// What only a person can answer. A test gives the answers in its place.
struct Asking {
    /// An existing register; "" when the person thought better of it.
    std::function<QString(QWidget* over)> existingRegister;
    /// A file that is not there yet, with its suggested name; "" as above.
    std::function<QString(QWidget* over, const QString& title, const QString& suggestion)> newRegister;

    /// The desktop's own dialogs.
    static Asking dialogs();
};

} // namespace samspel
