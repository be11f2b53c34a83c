import type { FC } from 'hono/jsx';

/** Asks for an address to look at. Looking follows nothing, so it is a plain GET. */
export const AddressForm: FC<{ address: string }> = ({ address }) => (
  <form method="get" action="/desk/sources/preview" class="ask">
    <label for="url">Address of a news site, a section, a feed or a list</label>
    <div class="row">
      <input
        id="url"
        name="url"
        value={address}
        inputmode="url"
        autocomplete="url"
        autocapitalize="none"
        spellcheck={false}
        required
      />
      <button type="submit">See what is there</button>
    </div>
  </form>
);
