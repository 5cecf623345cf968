// SPDX-License-Identifier: MIT
#pragma once

namespace sqlite {
class Database;
}

namespace samspel {

/// What became of the file after something was taken out of it for good. What was taken out stays out,
/// whatever this says; what it was may lie between the file's pages, or in its log, until both hold.
struct Rewriting {
    bool isDone = true; ///< false where the disk was full, or did not answer: the file is as large as before
    bool isLogEmptied = true; ///< false while another program reads the register: its log stays until then
};

/// Writes the file anew without what lies between its pages, gives each page its sum, and empties the log.
/// The caller has committed, so that a full disk is told and not thrown. Throws sqlite::Error when the file
/// is damaged.
Rewriting rewriteFile(sqlite::Database& database);

} // namespace samspel
