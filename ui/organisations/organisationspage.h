// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/recordpage.h"

namespace samspel {

/// Municipalities, schools and partners, with their members and what became of them.
Page* makeOrganisationsPage(const Surroundings& around, QWidget* parent);

} // namespace samspel
