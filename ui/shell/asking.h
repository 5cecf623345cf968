// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace samspel {

/// A question before what cannot be taken back, or what goes on without a safeguard.
struct Question {
    QString title;
    QString text;        ///< what is asked, with what is safe
    QStringList answers; ///< verbs; the first does the least and is what no answer means
};

/// What only a person can answer. A test gives the answers in its place.
struct Asking {
    /// An existing register; "" when the person thought better of it.
    std::function<QString(QWidget* over)> existingRegister;
    /// A file that is not there yet, with its suggested name; "" as above.
    std::function<QString(QWidget* over, const QString& title, const QString& suggestion)> newRegister;

    /// Asks, and returns at once; `then` gets the place of the answer.
    std::function<void(QWidget* over, const Question& question, const std::function<void(int)>& then)>
        choice = [](QWidget*, const Question&, const std::function<void(int)>& then) { then(0); };
    /// An existing folder; "" when the person thought better of it.
    std::function<QString(QWidget* over, const QString& title, const QString& now)> folder =
        [](QWidget*, const QString&, const QString&) { return QString(); };

    /// The desktop's own dialogs.
    static Asking dialogs();
};

} // namespace samspel
