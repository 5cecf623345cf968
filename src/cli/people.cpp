// SPDX-License-Identifier: MIT
// What people may ask of a register: to see what names them, and not to be kept too long.
#include "cli/people.h"

#include "cli/command.h"
#include "cli/output.h"
#include "domain/people.h"
#include "exchange/people/personfile.h"
#include "report/pagelayout.h"
#include "report/pdf.h"
#include "report/personreport.h"
#include "store/ledger.h"
#include "store/people/gone.h"
#include "store/people/retention.h"
#include "store/people/trace.h"
#include "store/recordnames.h"

#include <QJsonDocument>

namespace samspel::cli {

namespace {

QByteArray fileOf(const Ledger& ledger, const PersonTrace& trace, const QString& path,
                  const Language& language) {
    const RecordNames names(ledger, language);
    const auto endsWith = [&](const char* ending) {
        return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    if (endsWith(".json")) {
        return QJsonDocument(exchange::personJson(ledger, trace, language)).toJson();
    }
    if (endsWith(".csv")) {
        return exchange::toCsv(exchange::personSheet(ledger, trace, language, names));
    }
    if (endsWith(".pdf")) {
        return report::pdf(report::layOut(
            report::personReport(ledger, trace, names, QDateTime::currentDateTime(), language)));
    }
    throw WrongUsage(
        language.say("Cli", "-o wants a file that ends in %1.").arg(QLatin1String(".pdf, .csv, .json")));
}

} // namespace

std::optional<qint64> personOf(const Ledger& ledger, const QString& word, const Language& language) {
    bool isKey = false;
    const qint64 key = word.toLongLong(&isKey);
    std::vector<qint64> found;
    const auto look = [&](qint64 person, const QString& name) {
        const bool isMeant =
            isKey ? person == key : name.simplified().compare(word.simplified(), Qt::CaseInsensitive) == 0;
        if (isMeant) {
            found.push_back(person);
        }
    };
    for (const Person& person : ledger.all<Person>()) {
        look(person.id.value, person.name);
    }
    for (const GonePerson& gone : gonePeople(ledger)) {
        look(gone.person, gone.name);
    }
    if (found.size() == 1) {
        return found.front();
    }
    if (found.empty()) {
        tell(language
                 .say("Cli", "The register has no person “%1”. samspel-cli records REGISTER person lists "
                             "them.")
                 .arg(word));
        return std::nullopt;
    }
    QStringList keys;
    for (const qint64 id : found) {
        keys << QString::number(id);
    }
    tell(language.say("Cli", "Several people are called “%1”. Name one by its key: %2.")
             .arg(word, keys.join(QStringLiteral(", "))));
    return std::nullopt;
}

Exit printPerson(const Arguments& arguments, const Language& language) {
    const auto ledger = Ledger::open(arguments.words()[0], language, Access::read);
    const auto person = personOf(*ledger, arguments.words()[1], language);
    if (!person) {
        return Exit::unacceptable;
    }
    const PersonTrace trace = traceOf(*ledger, *person);
    const QString file = arguments.value("-o");
    if (file.isEmpty() && !arguments.has("--json")) {
        throw WrongUsage(
            language.say("Cli", "-o wants a file that ends in %1.").arg(QLatin1String(".pdf, .csv, .json")));
    }
    if (arguments.has("--json") || file.isEmpty()) {
        const QByteArray json = QJsonDocument(exchange::personJson(*ledger, trace, language)).toJson();
        if (file.isEmpty()) {
            print(QString::fromUtf8(json));
        } else {
            writeFile(file, json);
        }
        return Exit::done;
    }
    writeFile(file, fileOf(*ledger, trace, file, language));
    return Exit::done;
}

Exit listRetention(const Arguments& arguments, const Language& language) {
    const QString today = arguments.value("--today");
    const QDate day = today.isEmpty() ? QDate::currentDate() : QDate::fromString(today, Qt::ISODate);
    if (!day.isValid()) {
        throw WrongUsage(language.say("Cli", "“%1” is no date. Write it as 2024-11-12.").arg(today));
    }
    const auto ledger = Ledger::open(arguments.words().first(), language, Access::read);
    const RecordNames names(*ledger, language);
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RetentionDue& due : retentionDue(*ledger, day)) {
        const Choice& reason = Choices<RetentionReason>::all[static_cast<std::size_t>(due.reason)];
        const QString name = due.name.isEmpty() ? names.name("person", due.person) : due.name;
        array.append(
            QJsonObject{{QStringLiteral("person"), due.person},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("reason"), QString::fromLatin1(reason.key)},
                        {QStringLiteral("since"),
                         due.since.isValid() ? QJsonValue(due.since.toString(Qt::ISODate)) : QJsonValue()}});
        rows.push_back({QString::number(due.person), name, language.say("Choice", reason.label),
                        due.since.isValid() ? language.date(due.since) : QString()});
    }
    if (arguments.has("--json")) {
        printJson(array);
    } else {
        printTable({language.say("Cli", "Key"), language.say("Cli", "Name"), language.say("Cli", "Why"),
                    language.say("Cli", "Since")},
                   rows);
    }
    return Exit::done;
}

} // namespace samspel::cli
