// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/formats.h"

namespace samspel::exchange::px {

/// How far a document looks like a PX file (PC-Axis): by its keywords.
Likeness likenessToPx(const Document& document, const Language& language);
/// Reads a PX file, dense or with KEYS. See docs/formats.md.
void readPx(const Document& document, const Options& options, const Language& language, Reading& reading);

inline constexpr Format px{.name = "px",
                           .title = QT_TRANSLATE_NOOP("Format", "PX file (PC-Axis)"),
                           .endings = "*.px",
                           .likeness = likenessToPx,
                           .read = readPx,
                           .mostBytes = qint64{128} * 1024 * 1024};

} // namespace samspel::exchange::px
