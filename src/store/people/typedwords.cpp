// SPDX-License-Identifier: MIT
#include "store/people/typedwords.h"

#include "domain/draft.h"
#include "store/keeping/birth.h"
#include "store/ledger.h"
#include "store/people/signs.h"

#include <QCryptographicHash>
#include <QSettings>

namespace samspel {

namespace {

// As a person wrote it, without what tells its type.
QString wordsOf(const QVariantMap& draft) {
    QStringList words;
    for (const QVariant& cell : draft) {
        const QString stored = cell.toString();
        words << textOf(cellOfStored(stored).value_or(Value(stored)));
    }
    return words.join(QLatin1Char('\n'));
}

// "drafts/SCOPE/TABLE/KEY", and the same under "damaged".
int forgetDrafts(QSettings& settings, const QString& group, const QString& scope, qint64 person,
                 const PersonSigns& signs) {
    int count = 0;
    settings.beginGroup(group);
    for (const QString& draft : settings.allKeys()) {
        const bool isOwn = draft.section(QLatin1Char('/'), 1, 1) == QLatin1String("person") &&
                           draft.section(QLatin1Char('/'), 2).toLongLong() == person;
        const bool isHere = draft.startsWith(scope);
        if (isHere && (isOwn || signs.isIn(wordsOf(settings.value(draft).toMap())))) {
            settings.remove(draft);
            ++count;
        }
    }
    settings.endGroup();
    return count;
}

// "lists/MEMORY/filter" and "lists/MEMORY/query".
int forgetListWords(QSettings& settings, const PersonSigns& signs) {
    int count = 0;
    settings.beginGroup(QStringLiteral("lists"));
    for (const QString& key : settings.allKeys()) {
        const QString text = settings.value(key).toString();
        if (key.endsWith(QLatin1String("/filter")) && signs.isFoundBy(text)) {
            settings.remove(key);
            ++count;
        } else if (key.endsWith(QLatin1String("/query"))) {
            if (const QString left = withoutConditionsOn(text, signs); left != text) {
                settings.setValue(key, left);
                ++count;
            }
        }
    }
    settings.endGroup();
    return count;
}

} // namespace

QString draftScopeOf(const Ledger& ledger) {
    const QByteArray hash =
        QCryptographicHash::hash((ledger.path() + QLatin1Char('\n') + birthOf(ledger.database())).toUtf8(),
                                 QCryptographicHash::Sha1)
            .toHex();
    return QString::fromLatin1(hash.left(12));
}

int forgetTyped(QSettings& settings, const QString& draftScope, qint64 person, const PersonSigns& signs) {
    int count = 0;
    for (const QString& group : {QStringLiteral("drafts"), QStringLiteral("damaged/drafts")}) {
        count += forgetDrafts(settings, group, draftScope, person, signs);
    }
    count += forgetListWords(settings, signs);
    settings.sync();
    return count;
}

QStringList filesInDrafts(QSettings& settings) {
    QStringList files;
    for (const QString& group : {QStringLiteral("drafts"), QStringLiteral("damaged/drafts")}) {
        settings.beginGroup(group);
        for (const QString& draft : settings.allKeys()) {
            for (const QVariant& cell : settings.value(draft).toMap()) {
                const auto stored = cellOfStored(cell.toString());
                const auto file = stored ? FileLink::parse(textOf(*stored)) : std::nullopt;
                if (file && file->isKept()) {
                    files << file->sha256;
                }
            }
        }
        settings.endGroup();
    }
    return files;
}

QString withoutConditionsOn(const QString& conditions, const PersonSigns& signs) {
    QStringList lines = conditions.split(QLatin1Char('\n'));
    lines.removeIf([&](const QString& line) {
        const QString value = line.section(QLatin1Char(' '), 3);
        const bool isTyped = line.section(QLatin1Char(' '), 2, 2) == QLatin1String("contains");
        return line.startsWith(QLatin1String("where ")) &&
               (signs.isIn(value) || signs.isPerhapsIn(value) || (isTyped && signs.isFoundBy(value)));
    });
    return lines.join(QLatin1Char('\n'));
}

} // namespace samspel
