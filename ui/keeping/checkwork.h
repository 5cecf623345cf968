// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"

#include <QString>
#include <atomic>
#include <vector>

namespace samspel {

class Backups;

/// One thing that a check of the register has to tell.
struct CheckLine {
    QString what;
    QString whatToDo;
    bool isHarmless = false;
    QString kind{}; ///< table of the record that it concerns; "" when it concerns none
    qint64 record = 0;
};

/// A check of the register's file and of what surrounds it, for a worker; the window looks on and may stop
/// it.
struct CheckWork {
    /// What is being looked at, in their order.
    enum class Stage { file, surroundings, backups };
    std::atomic<Stage> stage = Stage::file;
    std::atomic<bool> isCancelled = false;

    // The worker's until it has ended, then the window's.
    std::vector<CheckLine> lines{};
    QString trouble{}; ///< why the check could not be done
};

/// The register's own findings, then whether its folder is safe, then the backups. Throws nothing.
void runCheck(CheckWork& work, const QString& path, const Backups& backups, const Language& language);

} // namespace samspel
