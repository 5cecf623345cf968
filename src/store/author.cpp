// SPDX-License-Identifier: MIT
#include "store/author.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace samspel {

QString systemUser() {
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (!name.isEmpty()) {
        return name;
    }
#ifdef Q_OS_UNIX
    if (const passwd* user = getpwuid(geteuid()); user != nullptr && user->pw_name != nullptr) {
        return QString::fromLocal8Bit(user->pw_name);
    }
#endif
    return QStringLiteral("?");
}

} // namespace samspel
