// SPDX-License-Identifier: MIT
#include "cli/command.h"
#include "cli/output.h"
#include "exchange/sample/sample.h"
#include "store/ledger.h"

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
    const QStringList problems = ledger->check();
    if (arguments.has("--json")) {
        QJsonArray array;
        for (const QString& problem : problems) {
            array.append(QJsonObject{{QStringLiteral("text"), problem}});
        }
        printJson(array);
    } else if (problems.isEmpty()) {
        print(language.say("Cli", "The register is sound.") + QLatin1Char('\n'));
    } else {
        print(problems.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    }
    if (!problems.isEmpty()) {
        tell(language.say("Cli",
                          "The register is damaged. Take a copy of the file, and open your newest backup."));
    }
    return problems.isEmpty() ? Exit::done : Exit::unacceptable;
}

Exit backupRegister(const Arguments& arguments, const Language& language) {
    const auto ledger = Ledger::open(arguments.words()[0], language, Access::read);
    ledger->backup(arguments.words()[1]);
    tell(language.say("Cli", "Copied to %1, and checked the copy.").arg(arguments.words()[1]));
    return Exit::done;
}

Exit undoStep(const Arguments& arguments, const Language& language) {
    const auto ledger = Ledger::open(arguments.words().first(), language);
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

Exit printHistory(const Arguments& arguments, const Language& language) {
    static constexpr std::array states{"done", "undone", "dropped", "obsolete", "settled"};
    const auto ledger = Ledger::open(arguments.words().first(), language, Access::read);
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const JournalEntry& entry : ledger->history()) {
        const QString what = describe(entry.step, language);
        const QString state = QString::fromLatin1(states[static_cast<std::size_t>(entry.state)]);
        rows.push_back({entry.at, entry.author, state, what});
        array.append(QJsonObject{{QStringLiteral("at"), entry.at},
                                 {QStringLiteral("author"), entry.author},
                                 {QStringLiteral("state"), state},
                                 {QStringLiteral("what"), what}});
    }
    if (arguments.has("--json")) {
        printJson(array);
    } else {
        printTable({language.say("Cli", "When"), language.say("Cli", "Who"), language.say("Cli", "State"),
                    language.say("Cli", "What")},
                   rows);
    }
    return Exit::done;
}

} // namespace samspel::cli
