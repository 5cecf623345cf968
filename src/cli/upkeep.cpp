// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/keeping.h"
#include "cli/output.h"
#include "exchange/sample/sample.h"
#include "store/checking/finding.h"
#include "store/ledger.h"
#include "store/people/typedwords.h"

#include <QSettings>

#include <algorithm>

namespace samspel::cli {

Exit newRegister(const Arguments& arguments, const Language& language) {
    const QString path = arguments.words().first();
    if (arguments.has("--sample")) {
        exchange::makeSample(path, language);
    } else {
        Ledger::create(path, language);
    }
    tell(language.say("Cli", "Made the register %1.").arg(path));
    return Exit::done;
}

Exit checkRegister(const Arguments& arguments, const Language& language) {
    const auto ledger = Ledger::open(arguments.words().first(), language, Access::read);
    const auto all = checking::findings(*ledger);
    const bool isSound =
        std::all_of(all.begin(), all.end(), [](const checking::Finding& f) { return f.harmless; });
    QJsonArray array;
    QStringList lines;
    for (const checking::Finding& finding : all) {
        array.append(QJsonObject{
            {QStringLiteral("text"), finding.text},
            {QStringLiteral("whatToDo"), finding.whatToDo},
            {QStringLiteral("harmless"), finding.harmless},
            {QStringLiteral("kind"), finding.kind.isEmpty() ? QJsonValue() : QJsonValue(finding.kind)},
            {QStringLiteral("record"), finding.record == 0 ? QJsonValue() : QJsonValue(finding.record)},
            {QStringLiteral("rule"), finding.rule}});
        lines << finding.text + QLatin1Char(' ') + finding.whatToDo;
    }
    if (arguments.has("--json")) {
        printJson(array);
    } else {
        if (isSound) {
            lines.prepend(language.say("Cli", "The register is sound."));
        }
        print(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    }
    return isSound ? Exit::done : Exit::unacceptable;
}

Exit backupRegister(const Arguments& arguments, const Language& language) {
    const auto ledger = Ledger::open(arguments.words()[0], language, Access::read);
    ledger->backup(arguments.words()[1]);
    tell(language.say("Cli", "Copied to %1, and checked the copy.").arg(arguments.words()[1]));
    return Exit::done;
}

Exit undoStep(const Arguments& arguments, const Language& language) {
    const OpenRegister opened = openToWrite(arguments.words().first(), language);
    const auto& ledger = opened.ledger;
    const Turn turn = ledger->undo();
    if (turn.isStale) {
        tell(
            language
                .say("Cli",
                     "“%1” can no longer be undone: what it concerns has changed since. Nothing was changed.")
                .arg(describe(turn.step, language)));
        return Exit::unacceptable;
    }
    if (!turn.happened) {
        tell(language.say("Cli", "There is nothing to undo."));
        return Exit::unacceptable;
    }
    print(language.say("Cli", "Undone: %1").arg(describe(turn.step, language)) + QLatin1Char('\n'));
    return Exit::done;
}

Exit compactRegister(const Arguments& arguments, const Language& language) {
    const OpenRegister opened = openToWrite(arguments.words().first(), language);
    const auto& ledger = opened.ledger;
    const Compacted done = ledger->compact(filesInDrafts(*ownSettings()));
    print(language.say("Cli", "Kept files that were cleared: %1. The search was made anew.")
              .arg(language.whole(done.files)) +
          QLatin1Char('\n'));
    if (!done.file.isDone) {
        tell(notRewritten(arguments.words().first(), language));
        return Exit::world;
    }
    if (!done.file.isLogEmptied) {
        tell(language.say("Cli", "Another program has the register open: what was cleared stays in its log "
                                 "(-wal) until all have closed it."));
    }
    return Exit::done;
}

} // namespace samspel::cli
