// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/recordpage.h"

namespace samspel {

/// Programmes with their sub-programmes.
Page* makeProgrammesPage(const Surroundings& around, QWidget* parent);

/// What happened when: points and ranges in the lanes under the charts.
Page* makeMilestonesPage(const Surroundings& around, QWidget* parent);

} // namespace samspel
