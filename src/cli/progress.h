// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "exchange/progress.h"
#include "exchange/reading.h"

#include <QElapsedTimer>

namespace samspel::cli {

/// One line on the terminal about work that takes long, and Ctrl+C to stop it cleanly; a second one ends the
/// program at once. Where standard error is no terminal nothing is shown.
class Meter {
public:
    explicit Meter(const Language& language);
    ~Meter();
    Meter(const Meter&) = delete;
    Meter& operator=(const Meter&) = delete;

    /// What is done from now on, and in what it is counted; for who does it to call.
    exchange::Watch watch(const QString& what, exchange::Progress of);
    /// Takes the line away, so that a sentence can stand there.
    void clear();
    bool isStopped() const;

private:
    bool tell(qint64 done, qint64 all);

    const Language& m_language;
    const bool m_isSeen; ///< there is a terminal
    QString m_what;
    exchange::Progress m_of = exchange::Progress::figures;
    QElapsedTimer m_clock;
    qint64 m_shownAt = 0;
    qsizetype m_shown = 0; ///< how many signs stand on the line
};

} // namespace samspel::cli
