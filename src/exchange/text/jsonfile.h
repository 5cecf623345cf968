// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/formats.h"
#include "exchange/text/json.h"

#include <memory>

namespace samspel::exchange {

/// The whole document as JSON; nothing, with a complaint that points at the place, when it is not sound.
std::unique_ptr<Json> jsonOf(const Document& document, Complaints& complaints, const Language& language);

} // namespace samspel::exchange
