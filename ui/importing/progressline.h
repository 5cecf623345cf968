// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace samspel {

class Language;

/// Long work in one line: what goes on, how far, at which rate, how long it takes yet, and Cancel.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(const Language& language, QWidget* parent = nullptr);

    QString what() const;
    /// Work whose length is not known.
    void begin(const QString& what);
    /// `done` of `all` after so many milliseconds; without `all`, how long it takes is not known yet.
    void advance(qint64 done, qint64 all, qint64 elapsed, exchange::Progress of);
    /// It can no longer be stopped, or is being stopped.
    void closing(const QString& what);

Q_SIGNALS:
    void cancelled();

private:
    const Language& m_language;
    QLabel* m_what;
    QLabel* m_far;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace samspel
