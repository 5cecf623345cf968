// SPDX-License-Identifier: MIT
#pragma once

#include "domain/indicator.h"
#include "exchange/text/bytes.h"

#include <QStringList>

namespace samspel::exchange {

/// A line of a file, as a person would see it there.
struct FileLine {
    QString text; ///< the line itself
    QString head; ///< name of the figure's column, where the file has heads
    QString cell; ///< the figure's cell as it was read
    bool isThere = false;
};

/// The line of a source's file that a figure came from; `column` counts from 1, and is 0 where it is not
/// known. Not there when the file cannot be read by lines, or has fewer.
FileLine lineOf(const Bytes& bytes, const Source& source, qint64 line, int column);

} // namespace samspel::exchange
