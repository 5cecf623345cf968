// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace samspel {

class Ledger;

/// Keeps what a widget shows true to the register: reads it anew after each change, at once where it is seen,
/// otherwise when it is next shown.
class Rereading : public QObject {
    Q_OBJECT
public:
    /// Reads nothing before the widget is shown, or now() is called.
    Rereading(const Ledger& ledger, QWidget* widget, std::function<void()> read);

    void now();
    /// What it shows no longer holds, for a reason of the widget's own.
    void want();
    /// Reads if anything has changed since.
    void catchUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_widget;
    std::function<void()> m_read;
    bool m_isStale = true;
};

} // namespace samspel
