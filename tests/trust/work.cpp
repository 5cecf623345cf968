// SPDX-License-Identifier: MIT
#include "trust/work.h"

#include "store/content.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <random>

using namespace samspel;
using namespace samspel::made;

namespace trust {

namespace {

Batch figures(const QString& file, int first, int step) {
    Figures made(file);
    for (int unit = 4601; unit < 4613; ++unit) {
        for (const QString& year : {u"2021-22"_s, u"2022-23"_s, u"2023-24"_s}) {
            made.figure(QString::number(unit), year, QString::number(first + (unit * step) % 7),
                        100 + unit % 50, u"1,5"_s);
        }
    }
    return made.batch;
}

/// One of the organisations that work of this kind may touch; those of figures stand in nobody's way.
std::optional<Organisation> some(const Ledger& ledger, std::mt19937_64& random) {
    auto all = ledger.where<Organisation>("kind", Value{u"business"_s});
    if (all.empty()) {
        return std::nullopt;
    }
    return all[random() % all.size()];
}

void change(Ledger& ledger, const Step& step, const std::function<void(Edit&)>& work) {
    const Problems problems = ledger.change(step, work); // what is thrown is for the caller
    REQUIRE(problems.empty());
}

void add(Ledger& ledger, int number) {
    change(ledger, {Action::add, u"organisation"_s, {}}, [&](Edit& edit) {
        auto business = unit(OrganisationKind::business, {}, u"Bedrift %1"_s.arg(number));
        business.note = QString(200 + number * 37 % 900, QChar(u'a' + number % 20));
        edit.add(business);
    });
}

} // namespace

std::vector<Act> sequence(std::uint64_t seed, int length) {
    std::mt19937_64 random(seed);
    constexpr std::array often{Act::edit,     Act::edit,   Act::editParts, Act::remove,   Act::undo,
                               Act::undo,     Act::redo,   Act::import,    Act::reimport, Act::importMuch,
                               Act::keepFile, Act::settle, Act::backup,    Act::compact,  Act::reopen};
    std::vector<Act> acts;
    for (int i = 0; i < length; ++i) {
        acts.push_back(often[random() % often.size()]);
    }
    return acts;
}

void perform(std::unique_ptr<Ledger>& ledger, Act act, std::uint64_t seed, int number) {
    std::mt19937_64 random(seed * 1000 + static_cast<std::uint64_t>(number));
    switch (act) {
    case Act::edit:
        if (auto record = some(*ledger, random); record && random() % 2 == 0) {
            record->name = u"Bedrift %1 på nytt"_s.arg(number);
            change(*ledger, {Action::change, u"organisation"_s, record->name},
                   [&](Edit& edit) { edit.change(*record); });
        } else {
            add(*ledger, number);
        }
        break;
    case Act::editParts:
        change(*ledger, {Action::add, u"programme"_s, {}}, [&](Edit& edit) {
            Programme programme;
            programme.name = u"Program %1"_s.arg(number);
            const auto id = edit.add(programme);
            for (int i = 0; i < 12; ++i) {
                SubProgramme part;
                part.programme = id;
                part.name = u"Del %1"_s.arg(i);
                part.aim = QString(150, u'm');
                edit.add(part);
            }
        });
        break;
    case Act::remove: {
        auto programmes = ledger->all<Programme>(); // those that nothing else refers to
        std::erase_if(programmes, [](const Programme& one) { return !one.name.startsWith(u"Program "_s); });
        if (!programmes.empty()) {
            const auto id = programmes[random() % programmes.size()].id;
            change(*ledger, {Action::remove, u"programme"_s, {}}, [&](Edit& edit) { edit.remove(id); });
        }
        break;
    }
    case Act::undo:
        ledger->undo();
        break;
    case Act::redo:
        ledger->redo();
        break;
    case Act::import:
    case Act::reimport:
    case Act::importMuch: {
        const bool isNew = act == Act::import;
        ImportChoices choices;
        if (act == Act::importMuch) {
            choices.manyFigures = 0;
        }
        const auto outcome = ledger->import(
            figures(u"fil %1.csv"_s.arg(isNew ? 0 : number), 45, isNew ? 1 : number + 2), choices);
        REQUIRE_FALSE(refuses(outcome.plan.problems));
        break;
    }
    case Act::keepFile: {
        Problems problems;
        QByteArray bytes(9000, '\0');
        for (char& byte : bytes) {
            byte = static_cast<char>(random());
        }
        ledger->keepFile({.name = u"fil.bin"_s, .data = bytes}, problems);
        REQUIRE(problems.empty());
        break;
    }
    case Act::settle:
        ledger->beginHistoryHere();
        break;
    case Act::backup:
        ledger->backup(ledger->path() + u".copy%1"_s.arg(number));
        break;
    case Act::compact:
        ledger->compact();
        break;
    case Act::reopen: {
        const QString path = ledger->path();
        ledger.reset();
        ledger = Ledger::open(path, english());
        break;
    }
    }
}

QByteArray digest(const Ledger& ledger) {
    static const QRegularExpression time(u"\\d{4}-\\d\\d-\\d\\dT[0-9:+Z-]+"_s);
    QStringList rows = content(ledger);
    rows << ask(ledger, "SELECT id, action, kind, name, state FROM journal ORDER BY id")
         << ask(ledger, "SELECT sha256 FROM content ORDER BY sha256")
         << ask(ledger, "SELECT (SELECT count(*) FROM shelved), (SELECT count(*) FROM shelved_series)");
    const QString text = rows.join(u'\n').replace(time, u"TIME"_s);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex();
}

QString makeBeginning(const QString& path) {
    auto ledger = Ledger::create(path, english());
    for (int i = 0; i < 5; ++i) {
        add(*ledger, 100 + i);
    }
    perform(ledger, Act::editParts, 1, 200);
    perform(ledger, Act::import, 1, 0);
    perform(ledger, Act::keepFile, 1, 3);
    return path;
}

QStringList faults(const Ledger& ledger) { return ledger.check() + ledger.remarks().filter(u"search"_s); }

} // namespace trust
