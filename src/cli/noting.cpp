// SPDX-License-Identifier: MIT
#include "cli/noting.h"

#include "cli/keeping.h"
#include "cli/output.h"
#include "report/givenaway.h"
#include "store/author.h"
#include "store/ledger.h"

namespace samspel::cli {

OpenRegister openToShow(const QString& path, Audience audience, const Language& language) {
    OpenRegister opened;
    if (audience != Audience::open) { // nothing is noted
        opened.ledger = Ledger::open(path, language, Access::read);
        return opened;
    }
    opened = openForWork(path, language, {systemUser(), backupPlace(path)});
    if (!opened.remark.isEmpty()) {
        tell(opened.remark);
    }
    if (opened.writer && opened.writer->isOnThisMachine) {
        opened.ledger = Ledger::open(path, language, Access::beside);
    }
    return opened;
}

void note(Ledger& ledger, const Release& out, const Language& language) {
    try {
        if (!Releases(ledger).note(out)) {
            tell(language.say("Cli",
                              "The register cannot be written, so it was not noted that these figures were "
                              "handed out. Later releases cannot be checked against them."));
        }
        for (const QString& sentence : report::givenAwayIn(out, ledger, language)) {
            tell(sentence);
        }
    } catch (const sqlite::Error& error) {
        tell(
            language
                .say(
                    "Cli",
                    "It could not be noted that these figures were handed out (%1). Later releases cannot be "
                    "checked against them.")
                .arg(QString::fromStdString(error.detail())));
    }
}

} // namespace samspel::cli
