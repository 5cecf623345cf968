// SPDX-License-Identifier: MIT
// The one place where the window meets the store's recovery.
#include "ui/shell/rescue.h"

#include "domain/language.h"
#include "store/recovery.h"

namespace samspel {

QStringList recoverInto(const QString& damaged, const QString& target, const Language& language) {
    return describe(recover(damaged, target, language), language);
}

} // namespace samspel
