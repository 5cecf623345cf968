// SPDX-License-Identifier: MIT
#include "store/publishing/releases.h"

#include "cli/command.h"
#include "cli/output.h"
#include "report/givenaway.h"
#include "store/ledger.h"

namespace samspel::cli {

namespace {

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject toJson(const ReleasedFigure& figure) {
    return {{QStringLiteral("indicator"), figure.scope.indicator},
            {QStringLiteral("period"), figure.scope.period.text()},
            {QStringLiteral("figure"), figure.key},
            {QStringLiteral("version"), QString::fromLatin1(keyOf(figure.version))},
            {QStringLiteral("value"), figure.value ? QJsonValue(figure.value->value()) : QJsonValue()},
            {QStringLiteral("n"), figure.n ? QJsonValue(*figure.n) : QJsonValue()}};
}

QJsonObject toJson(const ReleaseEntry& entry, const std::vector<ReleasedFigure>& first) {
    QJsonArray figures;
    for (const ReleasedFigure& figure : first) {
        figures.append(toJson(figure));
    }
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("at"), entry.at},
            {QStringLiteral("who"), entry.who},
            {QStringLiteral("what"), entry.what},
            {QStringLiteral("medium"), QString::fromLatin1(keyOf(entry.medium))},
            {QStringLiteral("file"), orNull(entry.file)},
            {QStringLiteral("sha256"), orNull(entry.sha256)},
            {QStringLiteral("figures"), entry.figures},
            {QStringLiteral("first"), figures}};
}

} // namespace

Exit listReleases(const Arguments& arguments, const Language& language) {
    const auto ledger = Ledger::open(arguments.words().first(), language, Access::read);
    const Releases releases(*ledger);
    const std::vector<ReleaseEntry> all = releases.all();
    const QStringList exposed = report::givenAway(releases.exposures(), *ledger, language);
    if (arguments.has("--json")) {
        QJsonArray entries;
        for (const ReleaseEntry& entry : all) {
            entries.append(toJson(entry, releases.figuresOf(entry.id)));
        }
        printJson({QJsonObject{{QStringLiteral("releases"), entries},
                               {QStringLiteral("givenAway"), QJsonArray::fromStringList(exposed)}}});
        return Exit::done;
    }
    std::vector<QStringList> rows;
    for (const ReleaseEntry& entry : all) {
        rows.push_back(
            {entry.at, entry.who,
             language.say("Choice", Choices<Medium>::all[static_cast<std::size_t>(entry.medium)].label),
             entry.what, entry.file, QString::number(entry.figures), QString::number(entry.first)});
    }
    printTable({language.say("Cli", "When"), language.say("Cli", "Who"), language.say("Cli", "How"),
                language.say("Cli", "What"), language.say("Cli", "File"), language.say("Cli", "Figures"),
                language.say("Cli", "For the first time")},
               rows);
    for (const QString& sentence : exposed) {
        print(sentence + QLatin1Char('\n'));
    }
    return Exit::done;
}

} // namespace samspel::cli
