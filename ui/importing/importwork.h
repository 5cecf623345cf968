// SPDX-License-Identifier: MIT
#pragma once

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

    QString path;           ///< of the file
    QString what;           ///< as the person would call it
    bool isWriting = false; ///< into the register
    bool isReading = false; ///< then `done` and `all` are bytes, otherwise figures
    QElapsedTimer clock;
    std::atomic<bool> isCancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> all = 0;

    // What came of it: the worker's until it has ended, then the window's.
    std::exception_ptr error;
    std::shared_ptr<Preview> preview;
    ImportOutcome outcome;
    exchange::RegisterOutcome records;

    /// How far it is; false when it shall stop. For the worker.
    bool tell(qint64 doneNow, qint64 allNow) {
        done = doneNow;
        all = allNow;
        return !isCancelled;
    }
};

} // namespace samspel
