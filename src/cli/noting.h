// SPDX-License-Identifier: MIT
#pragma once

#include "cli/command.h"
#include "store/keeping/openregister.h"
#include "store/publishing/releases.h"

namespace samspel::cli {

/// Opens a register for a command that shows figures: what it shows in public is noted in it, under the lock,
/// if it can be written. Beside a program on this machine that has the lock it is written too, for SQLite
/// keeps the two apart, but not brought up to date; beside one on another machine, whose disk may not, it is
/// only read. Throws as openForWork().
OpenRegister openToShow(const QString& path, Audience audience, const Language& language);

/// Notes what a command has shown in public, and tells when that could not be done, and what earlier releases
/// give away. What is shown is out by then, so nothing here makes the command fail.
void note(Ledger& ledger, const Release& out, const Language& language);

} // namespace samspel::cli
