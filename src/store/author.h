// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {

/// Who is logged in on this machine, as the history names them; "?" when the system does not tell.
QString systemUser();

} // namespace samspel
