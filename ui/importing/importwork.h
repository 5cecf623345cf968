// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/progress.h"
#include "ui/importing/preview.h"

#include <QElapsedTimer>
#include <atomic>
#include <exception>
#include <memory>

namespace samspel {

/// One piece of the import page's work while a worker does it: the worker writes, the window looks on and may
/// cancel.
struct ImportWork {
    ImportWork() { clock.start(); }

    QString path; ///< of the file
    QString what; ///< as the person would call it
    /// What `done` and `all` count.
    std::atomic<exchange::Progress> of = exchange::Progress::figures;
    bool isWriting = false; ///< into the register
    bool isReading = false;
    QElapsedTimer clock;
    std::atomic<bool> isCancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0;
    std::atomic<qint64> begunAt = 0; ///< when it began to count so, in milliseconds of the clock

    // What came of it: the worker's until it has ended, then the window's.
    std::exception_ptr error;
    std::shared_ptr<Preview> preview;
    ImportOutcome outcome;
    exchange::RegisterOutcome records;

    /// Takes in how far it is, and says whether it shall go on. For the worker, while this lives.
    exchange::Watch watch(exchange::Progress counted) {
        return [this, counted](qint64 doneNow, qint64 allNow) {
            if (of.exchange(counted) != counted) {
                begunAt = clock.elapsed(); // another pace
            }
            done = doneNow;
            all = allNow;
            return !isCancelled;
        };
    }
};

} // namespace samspel
