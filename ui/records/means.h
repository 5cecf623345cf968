// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/fields/fieldeditor.h"
#include "ui/shell/place.h"

namespace samspel {

/// What the editors of a page's forms are made with: its words, its names, and the register's files.
EditorMeans meansOf(const Surroundings& around, const RecordNames& names);

} // namespace samspel
