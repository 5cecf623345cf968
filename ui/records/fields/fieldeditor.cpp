// SPDX-License-Identifier: MIT
#include "ui/records/fields/fieldeditor.h"

#include "ui/records/fields/choicefield.h"
#include "ui/records/fields/datefield.h"
#include "ui/records/fields/flagfield.h"
#include "ui/records/fields/linefield.h"
#include "ui/records/fields/longtextfield.h"
#include "ui/records/fields/readings.h"
#include "ui/records/fields/referencefield.h"

namespace samspel {

FieldEditor* makeEditor(const FieldInfo& field, const Language& language, const RecordNames& names,
                        QWidget* parent) {
    switch (field.kind) {
    case FieldKind::text:
        return new LineField(readings::text(), language, parent);
    case FieldKind::longText:
        return new LongTextField(parent);
    case FieldKind::whole:
        return new LineField(readings::whole(), language, parent);
    case FieldKind::decimal:
        return new LineField(readings::decimal(), language, parent);
    case FieldKind::flag:
        return new FlagField(field, language, parent);
    case FieldKind::date:
        return new DateField(language, parent);
    case FieldKind::when:
        return new LineField(readings::when(), language, parent);
    case FieldKind::period:
        return new LineField(readings::period(), language, parent);
    case FieldKind::choice:
        return new ChoiceField(field, language, parent);
    case FieldKind::reference:
        return new ReferenceField(field, language, names, parent);
    }
    Q_UNREACHABLE();
}

} // namespace samspel
