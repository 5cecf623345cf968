// SPDX-License-Identifier: MIT
#include "cli/progress.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace samspel::cli {

namespace {

constexpr qint64 betweenLines = 200; // ms

// What a signal may touch.
volatile std::sig_atomic_t wasInterrupted = 0;

void interrupt(int) {
    wasInterrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

Meter::Meter(const Language& language) : m_language(language), m_isSeen(isatty(STDERR_FILENO) == 1) {
    wasInterrupted = 0;
    std::signal(SIGINT, interrupt);
}

Meter::~Meter() {
    clear();
    std::signal(SIGINT, SIG_DFL);
}

bool Meter::isStopped() const { return wasInterrupted != 0; }

exchange::Watch Meter::watch(const QString& what, exchange::Progress of) {
    m_what = what;
    m_of = of;
    m_shownAt = 0;
    m_clock.start();
    return [this](qint64 done, qint64 all) { return tell(done, all); };
}

bool Meter::tell(qint64 done, qint64 all) {
    const qint64 elapsed = m_clock.elapsed();
    if (m_isSeen && elapsed - m_shownAt >= betweenLines) {
        m_shownAt = elapsed;
        QString line =
            m_what + QStringLiteral(": ") + exchange::progressWords(done, all, elapsed, m_of, m_language);
        const qsizetype length = line.size();
        line += QString(std::max<qsizetype>(0, m_shown - length), QLatin1Char(' '));
        std::fputs(("\r" + line.toUtf8()).constData(), stderr);
        std::fflush(stderr);
        m_shown = length;
    }
    return !isStopped();
}

void Meter::clear() {
    if (m_shown > 0) {
        std::fputs(("\r" + QByteArray(m_shown, ' ') + "\r").constData(), stderr);
        std::fflush(stderr);
        m_shown = 0;
    }
}

} // namespace samspel::cli
