import type { ContactRole } from '../../lib/domain/client';
import { useWords } from '../../lib/query/words';
import { Checkbox } from '../ui/Checkbox';

interface Chosen {
  roles: ContactRole[];
  mainFor: ContactRole[];
}

interface RoleChoicesProps extends Chosen {
  all: readonly ContactRole[];
  onChange(chosen: Chosen): void;
}

/** What is done with a person, and for what they are asked before others. */
export function RoleChoices({ all, roles, mainFor, onChange }: RoleChoicesProps) {
  const { t } = useWords();
  const toggled = (list: ContactRole[], role: ContactRole, is: boolean) =>
    is ? [...list.filter((one) => one !== role), role] : list.filter((one) => one !== role);
  return (
    <fieldset>
      <legend className="mb-1 text-ink-2 text-small">{t('person.roles')}</legend>
      <ul className="grid">
        {all.map((role) => (
          <li key={role} className="grid grid-cols-2 gap-x-3">
            <Checkbox
              className="py-1"
              checked={roles.includes(role)}
              onChange={(is) =>
                onChange({ roles: toggled(roles, role, is), mainFor: is ? mainFor : toggled(mainFor, role, false) })
              }
            >
              <span>{t(`role.${role}`)}</span>
            </Checkbox>
            <Checkbox
              className="py-1"
              label={t('person.mainForRole', { role: t(`role.${role}`) })}
              checked={mainFor.includes(role)}
              onChange={(is) =>
                onChange({ roles: is ? toggled(roles, role, true) : roles, mainFor: toggled(mainFor, role, is) })
              }
            >
              <span className="text-ink-2">{t('person.mainFor')}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
