// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

namespace samspel {

struct Message;

/// The application with a net under it, and with labels that show text as text: what the world breaks off
/// while a page only reads becomes a message instead of the program's end. Verbs a person asks for go through
/// attempt() and never fall this far.
class Application : public QApplication {
    Q_OBJECT
public:
    Application(int& argc, char** argv) : QApplication(argc, argv) {}
    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    void failed(const samspel::Message& message);
};

} // namespace samspel
