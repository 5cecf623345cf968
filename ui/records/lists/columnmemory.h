// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <QStringList>

class QTableView;

namespace samspel {

/// The columns' order and widths as text, "name:width" in tenths of a letter, so that widths stay right when
/// text gets larger; a hidden one is "name:0".
QStringList rememberedColumns(const QTableView& view, const Kind& kind);
/// Arranges the columns so; one that is not told of stays as it is, and `never` stays hidden. Gives whether
/// any was.
bool restoreColumns(QTableView& view, const Kind& kind, const QStringList& columns, int never);
/// What a list shows until a person chooses otherwise: what names a record first, and few enough to read.
/// Gives the first.
int showFirstColumns(QTableView& view, const Kind& kind, int never);

} // namespace samspel
