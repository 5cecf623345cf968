// SPDX-License-Identifier: MIT
#include "cli/noting.h"

#include "cli/output.h"
#include "report/givenaway.h"
#include "store/keeping/writerlock.h"
#include "store/ledger.h"

namespace samspel::cli {

std::unique_ptr<Ledger> openToShow(const QString& path, Audience audience, const Language& language) {
    const auto writer = WriterLock::writerOf(path);
    const bool isElsewhere = writer && !writer->isOnThisMachine;
    return Ledger::open(path, language,
                        audience == Audience::open && !isElsewhere ? Access::write : Access::read);
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
