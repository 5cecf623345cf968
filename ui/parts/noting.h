// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/releases.h"
#include "ui/shell/page.h"

namespace samspel {

class Language;
class Ledger;

/// The same with the name and the fingerprint of the file that was written.
Release withFile(Release out, const QString& path, const QByteArray& bytes);

/// Notes what has just been handed out in public, and gives the message about it: what was done, and what has
/// to be known besides, when it could not be noted or earlier ones give something away.
Message noted(Ledger& ledger, const Release& out, const QString& done, const Language& language);

} // namespace samspel
