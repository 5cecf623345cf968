// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace samspel {

/// Long work in one line: what goes on, how far, at which rate, how long it takes yet, and Cancel.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(const Language& language, QWidget* parent = nullptr);

    QString what() const;
    /// Work whose length is not known.
    void begin(const QString& what);
    enum class Of { figures, bytes };
    /// `done` of `all` after so many milliseconds; without `all`, how long it takes is not known yet.
    void advance(qint64 done, qint64 all, qint64 elapsed, Of of = Of::figures);
    /// It can no longer be stopped, or is being stopped.
    void closing(const QString& what);

    /// "12,000 of 18,000 · 40,000 a second · about 1 second left"; rate and time once there is enough to
    /// tell.
    static QString describe(qint64 done, qint64 all, qint64 elapsed, const Language& language,
                            Of of = Of::figures);

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
