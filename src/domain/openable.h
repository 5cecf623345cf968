// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace samspel {

/// Whether a file of this name is a program, a script or a shortcut on some machine: opening it would run it.
bool runsWhenOpened(const QString& name);
/// Whether a path leads to another machine or is an address, so that already looking at it may tell who
/// looks.
bool leadsElsewhere(const QString& path);

} // namespace samspel
