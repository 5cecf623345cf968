// SPDX-License-Identifier: MIT
#include "ui/records/fields/fieldeditor.h"

#include "domain/cell.h"
#include "ui/records/fields/choicefield.h"
#include "ui/records/fields/datefield.h"
#include "ui/records/fields/filefield.h"
#include "ui/records/fields/flagfield.h"
#include "ui/records/fields/linefield.h"
#include "ui/records/fields/linkfield.h"
#include "ui/records/fields/longtextfield.h"
#include "ui/records/fields/referencefield.h"
#include "ui/records/fields/referencesfield.h"
#include "ui/records/fields/scalefield.h"

namespace samspel {

FieldEditor::~FieldEditor() {
    for (QWidget* part : findChildren<QWidget*>()) {
        part->disconnect(this); // it outlives this by a moment, and says that it loses the focus
    }
}

FieldEditor* makeEditor(const FieldInfo& field, const EditorMeans& means, QWidget* parent) {
    switch (field.kind) {
    case FieldKind::longText:
        return new LongTextField(parent);
    case FieldKind::flag:
        return new FlagField(field, means.language, parent);
    case FieldKind::date:
        return new DateField(field, means.language, parent);
    case FieldKind::choice:
        return new ChoiceField(field, means.language, parent);
    case FieldKind::scale:
        return new ScaleField(field, means.language, parent);
    case FieldKind::reference:
        return new ReferenceField(field, means, parent);
    case FieldKind::references:
        return new ReferencesField(field, means, parent);
    case FieldKind::link:
        return new LinkField(field, means, parent);
    case FieldKind::file:
        return new FileField(field, means, parent);
    case FieldKind::text:
    case FieldKind::whole:
    case FieldKind::decimal:
    case FieldKind::money:
    case FieldKind::percent:
    case FieldKind::time:
    case FieldKind::when:
    case FieldKind::approximate:
    case FieldKind::period:
        break;
    }
    return new LineField(field, means.language, parent);
}

} // namespace samspel
