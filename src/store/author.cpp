// SPDX-License-Identifier: MIT
#include "store/author.h"

namespace samspel {

QString systemUser() {
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("?") : name;
}

} // namespace samspel
