import { Button } from '@/components/ui/button';
import { paths } from '@/lib/paths';

/** Signing out, here or on all devices. Plain forms: they work without script. */
export function WayOut({ here, everywhere }: { here: string; everywhere: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      <form method="post" action={paths.admin.signOut()}>
        <Button type="submit">{here}</Button>
      </form>
      <form method="post" action={paths.admin.signOut()}>
        <input type="hidden" name="everywhere" value="true" />
        <Button type="submit" look="quiet">
          {everywhere}
        </Button>
      </form>
    </div>
  );
}
