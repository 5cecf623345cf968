// SPDX-License-Identifier: MIT
#include "store/step.h"

#include "domain/kind.h"
#include "domain/language.h"
#include "store/settingname.h"

namespace samspel {

namespace {

QString kindName(const QString& table, bool isPlural, const Language& language) {
    if (table == QLatin1String("setting")) {
        return isPlural ? language.say("Kind", "settings") : language.say("Kind", "setting");
    }
    const Kind* kind = kindOfTable(table);
    if (kind == nullptr) {
        return table; // of a newer program
    }
    return language.say("Kind", isPlural ? kind->plural : kind->singular);
}

// A membership has no name of its own.
QString unnamed(Action action, const QString& kind, const Language& language) {
    switch (action) {
    case Action::add:
        return language.say("Step", "Add %1").arg(kind);
    case Action::remove:
        return language.say("Step", "Delete %1").arg(kind);
    default:
        return language.say("Step", "Change %1").arg(kind);
    }
}

QString headline(const Step& step, const Language& language) {
    const QString kind = kindName(step.kind, false, language);
    if (step.name.isEmpty() && !step.kind.isEmpty()) {
        return unnamed(step.action, kind, language);
    }
    const bool isSetting = step.kind == QLatin1String("setting");
    const QString name = isSetting ? settingName(step.name, language) : step.name;
    switch (step.action) {
    case Action::add:
        return language.say("Step", "Add %1 “%2”").arg(kind, name);
    case Action::change:
        return language.say("Step", "Change %1 “%2”").arg(kind, name);
    case Action::remove:
        return step.into.isEmpty()
                   ? language.say("Step", "Delete %1 “%2”").arg(kind, step.name)
                   : language.say("Step", "Merge %1 “%2” into “%3”").arg(kind, step.name, step.into);
    case Action::import:
        return language.say("Step", "Import “%1”").arg(step.name);
    case Action::make:
        break;
    }
    return language.say("Step", "Make the register “%1”").arg(step.name);
}

} // namespace

QString describe(const Step& step, const Language& language) {
    QStringList also;
    for (const Step::Also& rows : step.also) {
        also << language.whole(rows.count) + QChar(0xA0) + kindName(rows.table, rows.count != 1, language);
    }
    const QString text = headline(step, language);
    return also.isEmpty() ? text
                          : language.say("Step", "%1, with %2").arg(text, also.join(QStringLiteral(", ")));
}

} // namespace samspel
