// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/page.h"

#include <exception>
#include <functional>
#include <optional>

namespace samspel {

/// Runs work that the world may break off: a full disk, a lock, a damaged file. This is the one place in ui/
/// where exceptions are caught. `tried` names the work as a person would ("Save the change"). Gives nothing
/// when all went well, and otherwise what to tell: what was tried, what happened, what is safe, what to do.
std::optional<Message> attempt(const QString& tried, const std::function<void()>& work);

/// The words for an exception that has been caught already.
Message troubleOf(const QString& tried, const std::exception& error);

} // namespace samspel
