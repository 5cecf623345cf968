// SPDX-License-Identifier: MIT
#pragma once

#include "sqlite/pagesum.h"

#include <QString>

namespace samspel {

/// A copy of a damaged register that may be written: what its log holds is in it, and its head can be read.
struct RecoveryCopy {
    QString path;
    sqlite::PageSurvey survey;
};

/// Makes it in @p folder, which is empty. What the disk refuses to give is zeros there, and so told as
/// damaged. Throws std::runtime_error when the file cannot be read at all, or the copy not be written.
RecoveryCopy copyForRecovery(const QString& path, const QString& folder);

} // namespace samspel
