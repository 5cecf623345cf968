// SPDX-License-Identifier: MIT
#include "store/searchtext.h"

#include "domain/folding.h"

#include <QCryptographicHash>

namespace samspel {

namespace {

// Grows when this file comes to give other texts.
constexpr auto ownVersion = "1";

QString foldedLines(const QStringList& lines) { return folded(lines.join(QLatin1Char('\n'))); }

} // namespace

SearchTexts::SearchTexts() {
    for (const QString& code : Language::codes()) {
        m_languages.push_back(Language::load(code));
    }
    for (const Kind* kind : allKinds()) {
        for (const FieldInfo& field : kind->fields) {
            for (const Choice& choice : field.choices) {
                m_labels.insert(choice.label, inAllLanguages([&](const Language& language) {
                                                  return language.say("Choice", choice.label);
                                              }).join(QLatin1Char('\n')));
            }
        }
    }
}

QStringList SearchTexts::inAllLanguages(const std::function<QString(const Language&)>& say) const {
    QStringList texts;
    for (const Language& language : m_languages) {
        if (const QString text = say(language); !texts.contains(text)) {
            texts << text;
        }
    }
    return texts;
}

QStringList SearchTexts::wordsOf(const FieldInfo& field, const Value& value,
                                 const ContentText& contentText) const {
    const QString text = textOf(value);
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::longText:
        return inAllLanguages(
            [&](const Language& language) { return language.say("Catalogue", text.toUtf8().constData()); });
    case FieldKind::choice:
    case FieldKind::scale:
        for (const Choice& choice : field.choices) {
            if (text == QLatin1String(choice.key)) {
                return {m_labels.value(choice.label)};
            }
        }
        return {text};
    case FieldKind::date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return QStringList{text} + inAllLanguages([&](const Language& language) {
                   return date.isValid() ? language.date(date) : QString();
               });
    }
    case FieldKind::when: {
        const auto when = When::parse(text);
        return QStringList{text} + inAllLanguages([&](const Language& language) {
                   return when ? when->display(language) : QString();
               });
    }
    case FieldKind::period: {
        const auto period = Period::fromCode(wholeOf(value));
        return {period ? period->display() : QString()};
    }
    case FieldKind::file: {
        const auto file = FileLink::parse(text);
        if (!file) {
            return {text};
        }
        return {file->name, file->isKept() ? contentText(file->sha256) : file->path};
    }
    case FieldKind::time:
        return {text};
    // Numbers are found in lists and figures, and other records under their own names.
    case FieldKind::whole:
    case FieldKind::decimal:
    case FieldKind::money:
    case FieldKind::percent:
    case FieldKind::flag:
    case FieldKind::approximate:
    case FieldKind::reference:
    case FieldKind::references:
    case FieldKind::link:
        break;
    }
    return {};
}

SearchTexts::Texts SearchTexts::of(const Kind& kind, const Row& row, const ContentText& contentText) const {
    QStringList title;
    QStringList body;
    for (std::size_t i = 0; i < kind.fields.size(); ++i) {
        if (!isEmpty(row.cells[i])) {
            (i == kind.title ? title : body) += wordsOf(kind.fields[i], row.cells[i], contentText);
        }
    }
    return {foldedLines(title), foldedLines(body)};
}

QString SearchTexts::version() const {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(ownVersion);
    for (const Kind* kind : allKinds()) {
        hash.addData(kind->table);
        for (const FieldInfo& field : kind->fields) {
            hash.addData(field.column);
            for (const Choice& choice : field.choices) {
                hash.addData(m_labels.value(choice.label).toUtf8());
            }
        }
        hash.addData(kind->fields[kind->title].column);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace samspel
