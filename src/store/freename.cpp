// SPDX-License-Identifier: MIT
#include "store/freename.h"

#include "store/ledger.h"

#include <QFileInfo>

namespace samspel {

void requireFreeName(const QString& path, const Language& language) {
    if (QFileInfo::exists(path)) {
        throw NotARegister(
            language.say("Ledger", "%1 is there already. Choose another name, or move the file away first.")
                .arg(path)
                .toStdString());
    }
    for (const char* ending : {"-wal", "-journal"}) {
        const QString log = path + QLatin1String(ending);
        if (QFileInfo(log).size() > 0) {
            throw NotARegister(
                language
                    .say("Ledger",
                         "%1 lies there still: it belongs to a register that had this name, and may "
                         "hold its last changes. Nothing was touched. Choose another name, or put "
                         "that register back beside it.")
                    .arg(log)
                    .toStdString());
        }
    }
}

} // namespace samspel
