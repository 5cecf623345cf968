// SPDX-License-Identifier: MIT
// The one place where the window meets the store's recovery.
#include "ui/shell/rescue.h"

#include "domain/language.h"

#if __has_include("store/recovery.h")
#include "store/recovery.h"
#endif

namespace samspel {

#if __has_include("store/recovery.h")

bool knowsRecovery() { return true; }

QStringList recoverInto(const QString& damaged, const QString& target, const Language& language) {
    return describe(recover(damaged, target, language), language);
}

#else

bool knowsRecovery() { return false; }

QStringList recoverInto(const QString&, const QString&, const Language&) { return {}; }

#endif

} // namespace samspel
