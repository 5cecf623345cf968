// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace samspel {

/// The icon that the desktop's theme has under a freedesktop name; where it has none, a simple one of our
/// own, drawn in the text's colour so that it follows light and dark. Names of our own begin with "samspel-".
QIcon icon(const char* name);

/// Our own drawing alone, for a place where neighbours must be of one hand, as the sidebar.
QIcon drawnIcon(const QByteArray& name);

} // namespace samspel
