// SPDX-License-Identifier: MIT
// A person's wish to be erased: what it would take, and then the erasing.
#include "cli/command.h"
#include "cli/keeping.h"
#include "cli/output.h"
#include "cli/people.h"
#include "domain/erased.h"
#include "store/keeping/copies.h"
#include "store/ledger.h"
#include "store/people/erasure.h"
#include "store/people/trace.h"
#include "store/people/typedwords.h"
#include "store/recordnames.h"

#include <QSettings>
#include <algorithm>

namespace samspel::cli {

namespace {

std::vector<TextSpot> spotsOf(const QStringList& words, const Language& language) {
    std::vector<TextSpot> spots;
    for (const QString& word : words) {
        const auto link = Link::parse(word.section(QLatin1Char(':'), 0, 1));
        const QString column = word.section(QLatin1Char(':'), 2);
        if (!link || column.isEmpty()) {
            throw WrongUsage(
                language.say("Cli", "“%1” is no text of a record. Write it as remark:17:text.").arg(word));
        }
        spots.push_back({link->table, link->id, column});
    }
    return spots;
}

QString placeOf(const Mention& mention) {
    return QStringLiteral("%1:%2:%3")
        .arg(QLatin1String(mention.kind->table), QString::number(mention.record),
             QLatin1String(mention.field->column));
}

QJsonArray textsJson(const std::vector<Mention>& mentions) {
    QJsonArray texts;
    for (const Mention& mention : mentions) {
        texts.append(QJsonObject{{QStringLiteral("place"), placeOf(mention)},
                                 {QStringLiteral("text"), mention.text},
                                 {QStringLiteral("certain"), mention.isCertain}});
    }
    return texts;
}

QJsonArray filesJson(const std::vector<NamingFile>& files) {
    QJsonArray array;
    for (const NamingFile& file : files) {
        array.append(
            QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("sha256"), file.sha256}});
    }
    return array;
}

void printMentions(const std::vector<Mention>& mentions, const Language& language) {
    std::vector<QStringList> rows;
    for (const Mention& mention : mentions) {
        rows.push_back({placeOf(mention),
                        mention.isCertain ? language.say("Cli", "named") : language.say("Cli", "perhaps"),
                        mention.text.simplified()});
    }
    if (!rows.empty()) {
        printTable({language.say("Cli", "Place"), language.say("Cli", "How"), language.say("Cli", "Text")},
                   rows);
    }
}

void printFiles(const std::vector<NamingFile>& files, qint64 unread, const Language& language) {
    for (const NamingFile& file : files) {
        print(language.say("Cli", "A kept file names the person, and stays as it is: %1.")
                  .arg(file.name.isEmpty() ? file.sha256.left(12) : file.name) +
              QLatin1Char('\n'));
    }
    if (unread > 0) {
        print(
            language.say("Cli", "Kept files whose text cannot be searched: %1.").arg(language.whole(unread)) +
            QLatin1Char('\n'));
    }
}

qint64 countOf(const PersonTrace& trace) {
    qint64 count = 0;
    for (const Referral& line : trace.lines) {
        count += static_cast<qint64>(line.ids.size());
    }
    return count;
}

QString authorsInWords(const std::vector<Authorship>& authors, const Language& language) {
    QStringList words;
    for (const Authorship& one : authors) {
        words << QStringLiteral("%1 (%2)").arg(one.name, language.whole(one.count));
    }
    return words.join(QStringLiteral(", "));
}

QJsonArray authorsJson(const std::vector<Authorship>& authors) {
    QJsonArray array;
    for (const Authorship& one : authors) {
        array.append(QJsonObject{{QStringLiteral("name"), one.name},
                                 {QStringLiteral("times"), one.count},
                                 {QStringLiteral("alike"), one.isAlike}});
    }
    return array;
}

// As the record has it, or the history where that is deleted.
QString nameOf(const Ledger& ledger, const PersonTrace& trace, const Language& language) {
    const QString name = RecordNames(ledger, language).name("person", trace.person);
    return name.isEmpty() ? trace.signs.names().value(0) : name;
}

// All that are known, and those that are told of.
QStringList copiesOf(const QString& path, const QStringList& told, const Language& language) {
    QStringList copies =
        copiesIn(told, path) + knownCopies(path, BackupPlace::ownFolder(), chosenFolders(), language);
    copies.removeDuplicates();
    return copies;
}

// What it would do, for the person who decides.
Exit plan(const Ledger& ledger, qint64 person, const Arguments& arguments, const Language& language) {
    const PersonTrace trace = traceOf(ledger, person);
    if (arguments.has("--json")) {
        printJson({QJsonObject{{QStringLiteral("person"), person},
                               {QStringLiteral("erased"), false},
                               {QStringLiteral("lines"), countOf(trace)},
                               {QStringLiteral("steps"), static_cast<qint64>(trace.steps.size())},
                               {QStringLiteral("texts"), textsJson(trace.mentions)},
                               {QStringLiteral("files"), filesJson(trace.files)},
                               {QStringLiteral("filesThatCannotBeSearched"), trace.unreadFiles},
                               {QStringLiteral("authors"), authorsJson(trace.authors)}}});
        return Exit::done;
    }
    printMentions(trace.mentions, language);
    printFiles(trace.files, trace.unreadFiles, language);
    if (!trace.authors.empty()) {
        print(language
                  .say("Cli",
                       "The history names as those who made changes: %1. If one of them is this person, "
                       "--author NAME takes that name out too.")
                  .arg(authorsInWords(trace.authors, language)) +
              QLatin1Char('\n'));
    }
    print(language
              .say("Cli",
                   "%1 would be erased from their record, from %2 records that refer to it (which stay, and "
                   "are counted as before), from the texts above that name them, and from %3 steps of the "
                   "history, which could no longer be undone. Nothing was changed. Add --yes to erase; it "
                   "cannot be undone. --leave PLACE spares a text.")
              .arg(nameOf(ledger, trace, language), language.whole(countOf(trace)),
                   language.whole(static_cast<qint64>(trace.steps.size()))) +
          QLatin1Char('\n'));
    return Exit::done;
}

QStringList sentencesOf(const Erasure& erasure, const QString& path, const Language& language) {
    QStringList lines{language
                          .say("Cli", "%1. Records that refer to the person, and stay: %2. Other texts: %3. "
                                      "Steps of the history: %4.")
                          .arg(withErasedInWords(erasure.mark, language), language.whole(erasure.lines),
                               language.whole(erasure.texts), language.whole(erasure.steps))};
    if (!erasure.authors.empty()) {
        lines << language
                     .say("Cli",
                          "The history still names as one who made changes: %1. If that is this person, "
                          "erase once more, by the key and with --author NAME.")
                     .arg(authorsInWords(erasure.authors, language));
    }
    if (!erasure.isFileRewritten) {
        lines << notRewritten(path, language);
    }
    if (!erasure.isLogEmptied) {
        lines << language.say("Cli", "Another program has the register open: the name stays in its log "
                                     "(-wal) until all have closed it.");
    }
    return lines;
}

} // namespace

Exit erasePerson(const Arguments& arguments, const Language& language) {
    const bool isMeant = arguments.has("--yes");
    ErasureChoice choice{QDate::currentDate(), spotsOf(arguments.values("--leave"), language),
                         arguments.values("--author")};
    const QString path = arguments.words()[0];
    OpenRegister opened;
    if (isMeant) {
        opened = openToWrite(path, language);
    } else {
        opened.ledger = Ledger::open(path, language, Access::read);
    }
    const auto& ledger = opened.ledger;
    const auto person = personOf(*ledger, arguments.words()[1], language);
    if (!person) {
        return Exit::unacceptable;
    }
    if (!isMeant) {
        return plan(*ledger, *person, arguments, language);
    }
    const auto known = authorshipsIn(*ledger, {});
    for (const QString& author : choice.authors) {
        if (std::none_of(known.begin(), known.end(),
                         [&](const Authorship& one) { return one.name == author; })) {
            tell(language.say("Cli", "Nobody made a change as “%1”. Nothing was changed.").arg(author));
            return Exit::unacceptable;
        }
    }
    const Erasure erasure = samspel::erasePerson(*ledger, *person, choice);
    auto settings = ownSettings();
    const int typed = forgetTyped(*settings, draftScopeOf(*ledger), *person, erasure.signs);
    const QStringList copies =
        filesThatHold(copiesOf(path, arguments.values("--backups"), language), erasure.signs);
    if (arguments.has("--json")) {
        printJson({QJsonObject{{QStringLiteral("person"), *person},
                               {QStringLiteral("erased"), true},
                               {QStringLiteral("lines"), erasure.lines},
                               {QStringLiteral("changedTexts"), erasure.texts},
                               {QStringLiteral("steps"), erasure.steps},
                               {QStringLiteral("texts"), textsJson(erasure.left)},
                               {QStringLiteral("files"), filesJson(erasure.files)},
                               {QStringLiteral("filesThatCannotBeSearched"), erasure.unreadFiles},
                               {QStringLiteral("authors"), authorsJson(erasure.authors)},
                               {QStringLiteral("drafts"), typed},
                               {QStringLiteral("fileRewritten"), erasure.isFileRewritten},
                               {QStringLiteral("logEmptied"), erasure.isLogEmptied},
                               {QStringLiteral("backups"), QJsonArray::fromStringList(copies)}}});
        return Exit::done;
    }
    printMentions(erasure.left, language);
    printFiles(erasure.files, erasure.unreadFiles, language);
    for (const QString& copy : copies) {
        print(language.say("Cli", "This copy still holds the name, or cannot be looked through: %1.")
                  .arg(copy) +
              QLatin1Char('\n'));
    }
    print(sentencesOf(erasure, path, language).join(QLatin1Char('\n')) + QLatin1Char('\n'));
    return Exit::done;
}

} // namespace samspel::cli
